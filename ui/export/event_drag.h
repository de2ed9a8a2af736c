// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_job.h"

#include <QMimeData>

namespace grantex {

/// Dragged events: NDJSON text for editors and chats, and for the desktop a file in a directory of this run. Both are
/// made when the target asks.
class EventDrag final : public QMimeData
{
    Q_OBJECT
public:
    /// `name` is the file's, without its ending.
    EventDrag(ExportPlan plan, ExportJob::OpenReader openReader, QString name);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& type) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString& type, QMetaType preferred) const override;

private:
    [[nodiscard]] const QByteArray& ndjson() const;
    [[nodiscard]] QString file() const; ///< empty: it cannot be written

    ExportPlan m_plan;
    ExportJob::OpenReader m_openReader;
    QString m_name;
    mutable QByteArray m_text;
    mutable QString m_file;
    mutable bool m_isRead = false;
};

} // namespace grantex
