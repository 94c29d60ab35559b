// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/debugdialog.h"

#include "base/privatefiles.h"
#include "service/syncservice.h"
#include "ui/accounts/notice.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>
#include <QStyle>
#include <QThreadPool>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// For who reads the report, so not translated.
QStringList surroundingsOf(const QWidget &window)
{
    const QColor background = window.palette().color(QPalette::Window);
    QStringList lines{u"platform: %1, desktop: %2, style: %3, %4"_s.arg(
        QGuiApplication::platformName(), qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
        window.style()->name(), background.lightness() < 128 ? u"dark"_s : u"light"_s)};
    for (const QScreen *screen : QGuiApplication::screens()) {
        lines << u"screen: %1 x %2, scale %3"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    }
    return lines;
}

} // namespace

DebugDialog::DebugDialog(SyncService &service, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_notice(new Notice)
    , m_save(new QPushButton(tr("&Save…")))
{
    setObjectName(u"debugDialog"_s);
    setWindowTitle(tr("Debug archive"));
    auto *words = new QLabel(tr(
        "This is all that will be in the file. Secrets are left out, and names of photos, "
        "albums, people and computers are replaced by stand-ins such as [file-1]. Look through "
        "it: if something should not be known to others, take it out of the file after saving."));
    words->setWordWrap(true);
    m_list->setObjectName(u"debugParts"_s);
    m_list->setAccessibleName(tr("Parts"));
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_text->setObjectName(u"debugText"_s);
    m_text->setAccessibleName(tr("Contents"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->setObjectName(u"debugNotice"_s);
    m_save->setObjectName(u"saveDebug"_s);
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto *parts = new QHBoxLayout;
    parts->addWidget(m_list);
    parts->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(parts, 1);
    column->addWidget(m_notice);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_text->setPlainText(m_parts[static_cast<std::size_t>(row)].text);
    });
    connect(m_save, &QPushButton::clicked, this, &DebugDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    gather({.paths = service.paths(),
            .snapshot = service.snapshot(),
            .surroundings = surroundingsOf(*this),
            .now = QDateTime::currentDateTimeUtc()});
}

void DebugDialog::gather(const DebugSource &source)
{
    using Parts = std::vector<DebugPart>;
    m_notice->say(Notice::Busy, tr("Gathering…"));
    m_question.ask(
        [&source](std::stop_token) {
            const auto promise = std::make_shared<QPromise<Parts>>();
            promise->start();
            QThreadPool::globalInstance()->start([promise, source] {
                promise->addResult(gatherDebugParts(source));
                promise->finish();
            });
            return promise->future();
        },
        [this](const Parts &parts) { show(parts); });
}

void DebugDialog::show(std::vector<DebugPart> parts)
{
    m_parts = std::move(parts);
    m_notice->clear();
    for (const DebugPart &part : m_parts)
        m_list->addItem(part.name);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 4 * m_list->frameWidth() +
                          style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list));
    m_list->setCurrentRow(0);
    m_save->setEnabled(true);
}

void DebugDialog::chooseFile()
{
    const QString name = u"immirror-debug-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Save the debug archive"), folder.path(),
                                   tr("Text files (*.txt)"));
    dialog->setObjectName(u"saveDebugDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &DebugDialog::save);
    dialog->open();
}

void DebugDialog::save(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = debugText(m_parts).toUtf8();
    if (openPrivate(file) && file.write(text) == text.size() && file.commit())
        m_notice->say(Notice::Good, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_notice->say(Notice::Trouble, tr("This file cannot be written."), file.errorString());
}

} // namespace immirror
