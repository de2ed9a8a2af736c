// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/source_words.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace grantex {

class CompactButton;
class ElidedLabel;
class StateIcon;

/// The strip at the top: how the connection is, why, when it tries again; the buttons for connection, pause and export.
class ConnectionHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionHeader(QWidget* parent = nullptr);
    void setSources(const std::vector<SourceStatus>& sources);
    /// Without a stream: what is shown instead, and where it lies.
    void showFile(const QString& name, const QString& place);
    void setPaused(bool isPaused);
    /// "Forwarding is done by …": the connection is another program's, and not this window's to end. Empty: its own.
    void setOwner(const QString& sentence);
    [[nodiscard]] QString ownerText() const;
    [[nodiscard]] const SourceWords& words() const { return m_words; }
    /// Whether the connection is set up in this window: then a missing key can be entered.
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    /// A control more at the right, before the buttons. Takes it.
    void addControl(QWidget* control);
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString detailText() const;

Q_SIGNALS:
    void connectRequested(bool isConnected);
    void retryRequested();
    void keyRequested();
    void pauseRequested(bool isPaused);
    void exportRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row = nullptr;
    StateIcon* m_dot;
    ElidedLabel* m_state;
    ElidedLabel* m_endpoint;
    ElidedLabel* m_detail;
    ElidedLabel* m_owner;
    QPushButton* m_enter;
    CompactButton* m_retry;
    CompactButton* m_connect;
    CompactButton* m_pause;
    CompactButton* m_export;
    SourceWords m_words;
    bool m_isEditable = false;
};

} // namespace grantex
