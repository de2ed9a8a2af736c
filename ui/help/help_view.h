// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <vector>

namespace grantex {

/// Shows a chapter at a time, with a history of its own. Only text of ours is shown here, so it may be rich; links to
/// the web are handed to the desktop's browser.
class HelpView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpView(QWidget* parent = nullptr);

    /// Shows a chapter at a heading's anchor ("here", "in-a-destination") or at its beginning. A file that the book
    /// does not have is passed over.
    void open(const QString& file, const QString& anchor = {});
    /// Marks these words wherever they stand, and shows the first. Empty: none.
    void mark(const QStringList& words);
    [[nodiscard]] QString chapter() const { return m_at < 0 ? QString() : m_places[std::size_t(m_at)].file; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < std::ssize(m_places); }
    void goBack();
    void goForward();

Q_SIGNALS:
    /// Another chapter or another place of the history.
    void placeChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Place
    {
        QString file;
        QString anchor;
        int scrolled = -1; ///< where it was left; -1: never
    };
    void follow(const QUrl& link);
    void display(const Place& place);
    void render(const QString& file);
    void paintCode();
    void goTo(const QString& anchor);

    std::vector<Place> m_places;
    std::ptrdiff_t m_at = -1;
};

} // namespace grantex
