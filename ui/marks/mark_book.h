// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QObject>
#include <map>
#include <vector>

class QJsonObject;

namespace grantex {

/// What a person noted at one event. Type, time and summary are kept, so that the mark can be shown when retention has
/// removed the event.
struct Mark
{
    std::int64_t sequence = 0;
    std::string eventId; ///< empty: the server sent none
    UtcTime time{};
    std::string type;
    QString summary;
    bool isPinned = false;
    QString note;

    [[nodiscard]] bool isEmpty() const { return !isPinned && note.isEmpty(); }
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// The mark of an event that has none yet.
[[nodiscard]] Mark unmarked(const StoredEvent& event);

/// `{"sequence", "id", "time", "type", "summary", "pinned", "note"}`, and back; what is missing is empty.
[[nodiscard]] QJsonObject toJson(const Mark& mark);
[[nodiscard]] Mark markFrom(const QJsonObject& object);

/// The marks of one journal, by sequence, kept in a JSON file that is written anew at each change. A file that cannot
/// be read is set aside, never overwritten. GUI thread.
class MarkBook final : public QObject
{
    Q_OBJECT
public:
    explicit MarkBook(QObject* parent = nullptr) : QObject(parent) {}
    /// Reads the file, which need not exist; empty: nothing is kept. Replaces what is held.
    void open(const QString& file);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] const std::map<std::int64_t, Mark>& marks() const { return m_marks; }
    /// nullptr: none.
    [[nodiscard]] const Mark* find(std::int64_t sequence) const;
    /// Puts the mark in place of the event's own; an empty one takes it away.
    void put(const Mark& mark);
    /// The same of several, which are written and told once.
    void putAll(const std::vector<Mark>& marks);

Q_SIGNALS:
    /// 0: more than one.
    void changed(qlonglong sequence);
    /// The file cannot be read or written; a sentence.
    void failed(const QString& sentence);

private:
    void take(const Mark& mark);
    void save();

    std::map<std::int64_t, Mark> m_marks;
    QString m_file;
    bool m_isOpen = false;
};

} // namespace grantex
