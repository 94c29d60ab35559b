// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/progresspanel.h"

#include "ui/window/elidedlabel.h"
#include "ui/words/standing.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr int filesShown = 4; ///< in two columns

/// Bytes do not fit a progress bar's numbers.
void setShare(QProgressBar &bar, double done, double total, const QString &text)
{
    constexpr int steps = 1000;
    bar.setRange(0, steps);
    bar.setValue(total > 0 ? static_cast<int>(std::min(1.0, done / total) * steps) : 0);
    bar.setFormat(QString(text).replace(u'%', u"%%"_s));
    bar.setAccessibleDescription(text);
}

} // namespace

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_items(new QProgressBar)
    , m_bytes(new QProgressBar)
    , m_rate(new QLabel)
    , m_left(new QLabel)
{
    m_items->setObjectName(u"itemsProgress"_s);
    m_items->setAccessibleName(tr("Photos done"));
    m_bytes->setObjectName(u"bytesProgress"_s);
    m_bytes->setAccessibleName(tr("Bytes sent"));
    m_rate->setObjectName(u"rate"_s);
    m_left->setObjectName(u"timeLeft"_s);
    m_left->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_items, 0, 0);
    grid->addWidget(m_bytes, 0, 1);
    grid->addWidget(m_rate, 1, 0);
    grid->addWidget(m_left, 1, 1);
    for (int i = 0; i < filesShown; ++i) {
        auto *file = new ElidedLabel;
        file->setForegroundRole(QPalette::PlaceholderText);
        m_files.push_back(file);
        grid->addWidget(file, 2 + i / 2, i % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void ProgressPanel::showLive(const std::optional<LiveProgress> &live)
{
    const Progress progress = live ? live->progress : Progress{};
    const QLocale locale;
    if (progress.itemsTotal > 0) {
        setShare(*m_items, progress.itemsDone, progress.itemsTotal,
                 tr("%1 of %n photo(s)", nullptr, progress.itemsTotal)
                     .arg(locale.toString(progress.itemsDone)));
        setShare(*m_bytes, static_cast<double>(progress.bytesDone),
                 static_cast<double>(progress.bytesTotal),
                 tr("%1 of %2", "sizes: 1 MB of 4 MB")
                     .arg(words::bytes(progress.bytesDone), words::bytes(progress.bytesTotal)));
    } else {
        setShare(*m_items, 0, 0, tr("Looking for changes"));
        setShare(*m_bytes, 0, 0, {});
    }
    m_rate->setText(live && live->bytesPerSecond >= 1
                        ? tr("%1 per second", "3 MB per second")
                              .arg(words::bytes(static_cast<qint64>(live->bytesPerSecond)))
                        : QString());
    m_left->setText(live && live->left ? words::left(*live->left) : QString());
    showFiles(progress.currentFiles);
}

void ProgressPanel::showFiles(const QStringList &files)
{
    for (int i = 0; i < filesShown; ++i) {
        const int more = static_cast<int>(files.size()) - i;
        const bool isLast = i == filesShown - 1 && more > 1;
        m_files[static_cast<std::size_t>(i)]->setWhole(isLast ? tr("and %n more", nullptr, more)
                                                              : files.value(i));
    }
}

} // namespace immirror
