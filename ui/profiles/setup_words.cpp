// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/setup_words.h"

#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::SetupWords)
};

} // namespace

QString ofOwner(const std::string& what)
{
    static const QString between = u" of "_s;
    static const QString connection = u"the connection"_s;
    const QString text = safeText(what, 200);
    const auto at = text.indexOf(between);
    if (at < 0)
        return text;
    const QString field = text.left(at);
    const QString label = coreText(field);
    // A path ("headers.X-Api-Key") is one word; of several words a label is known.
    if (label == field && field.contains(u' '))
        return text;
    const QString owner = text.mid(at + between.size());
    return Words::tr("%1 of %2").arg(label, owner == connection ? coreText(owner) : owner);
}

QString ofOwners(const std::vector<std::string>& whats)
{
    QStringList words;
    for (const std::string& what : whats)
        words.append(ofOwner(what));
    return inList(words);
}

} // namespace grantex
