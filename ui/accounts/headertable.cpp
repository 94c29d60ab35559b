// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/headertable.h"

#include "ui/accounts/notice.h"
#include "ui/words/foreign.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// A token of RFC 9110.
bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// A value on one line: whatever would end it early is left out.
QByteArray headerValue(const QString &text)
{
    QString line = text;
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line.trimmed().toUtf8();
}

/// Edits values in a password field.
class SecretDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setEchoMode(QLineEdit::Password);
        return editor;
    }
};

} // namespace

HttpHeaders HeaderModel::headers() const
{
    HttpHeaders named = m_headers;
    named.removeIf([](const auto &header) { return header.first.isEmpty(); });
    return named;
}

void HeaderModel::setHeaders(const HttpHeaders &headers)
{
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

int HeaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

int HeaderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant HeaderModel::data(const QModelIndex &index, int role) const
{
    const auto &[name, value] = m_headers.at(index.row());
    if (index.column() == Name)
        return role == Qt::DisplayRole || role == Qt::EditRole ? QString::fromUtf8(name)
                                                               : QVariant();
    switch (role) {
    case Qt::EditRole:
        return QString::fromUtf8(value);
    case Qt::DisplayRole: // as many for any value: its length is nobody's business
        return value.isEmpty() ? QString() : QString(8, QChar(0x2022));
    case Qt::AccessibleTextRole:
        return value.isEmpty() ? tr("empty") : tr("hidden value");
    default:
        return {};
    }
}

QVariant HeaderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

Qt::ItemFlags HeaderModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool HeaderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    auto &[name, content] = m_headers[index.row()];
    const QString text = value.toString().trimmed();
    if (index.column() == Value) {
        content = headerValue(text);
    } else {
        const qsizetype colon = text.indexOf(u':');
        const QByteArray typed = text.left(colon).trimmed().toUtf8();
        if (!text.isEmpty() && !isHeaderName(typed)) {
            Q_EMIT refused(QString::fromUtf8(typed));
            return false;
        }
        name = typed;
        if (colon >= 0)
            content = headerValue(text.mid(colon + 1));
    }
    Q_EMIT dataChanged(index.siblingAtColumn(Name), index.siblingAtColumn(Value));
    return true;
}

bool HeaderModel::insertRows(int row, int count, const QModelIndex &parent)
{
    beginInsertRows(parent, row, row + count - 1);
    m_headers.insert(row, count, {});
    endInsertRows();
    return true;
}

bool HeaderModel::removeRows(int row, int count, const QModelIndex &parent)
{
    beginRemoveRows(parent, row, row + count - 1);
    m_headers.remove(row, count);
    endRemoveRows();
    return true;
}

HeaderTable::HeaderTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new HeaderModel(this))
    , m_view(new QTableView)
    , m_remove(new QPushButton(tr("Remo&ve")))
    , m_notice(new Notice)
{
    m_view->setObjectName(u"headers"_s);
    m_view->setAccessibleName(tr("Extra HTTP headers"));
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(HeaderModel::Value, new SecretDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->setMinimumHeight(m_view->verticalHeader()->defaultSectionSize() * 4);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);

    auto *addButton = new QPushButton(tr("A&dd"));
    addButton->setObjectName(u"addHeader"_s);
    addButton->setAccessibleName(tr("Add a header"));
    addButton->setAutoDefault(false);
    m_remove->setObjectName(u"removeHeader"_s);
    m_remove->setAccessibleName(tr("Remove the header"));
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    connect(addButton, &QPushButton::clicked, this, &HeaderTable::add);
    connect(m_remove, &QPushButton::clicked, this, &HeaderTable::removeCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_remove->setEnabled(current.isValid()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HeaderTable::edited);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &HeaderTable::edited);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HeaderTable::edited);
    m_notice->setObjectName(u"headersNotice"_s);
    connect(this, &HeaderTable::edited, m_notice, &Notice::clear);
    connect(m_model, &HeaderModel::refused, this, [this](const QString &name) {
        m_notice->say(Notice::Trouble,
                      tr("“%1” cannot be the name of a header: those have letters, digits and "
                         "signs such as - and _, and no blanks.")
                          .arg(words::named(name)));
    });

    auto *buttons = new QVBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_view, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_notice);
}

void HeaderTable::add()
{
    const int row = m_model->rowCount();
    m_model->insertRow(row);
    const QModelIndex name = m_model->index(row, HeaderModel::Name);
    m_view->setCurrentIndex(name);
    m_view->edit(name);
}

void HeaderTable::removeCurrent()
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        m_model->removeRow(current.row());
}

} // namespace immirror
