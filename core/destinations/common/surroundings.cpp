// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/surroundings.h"

#include <QFile>
#include <cstdlib>

namespace grantex {

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

} // namespace

Surroundings Surroundings::ofThisProcess()
{
    return {[](const std::string& name) -> std::string {
                const char* value = std::getenv(name.c_str());
                return value == nullptr ? "" : value;
            },
            [](const std::string& path) -> std::optional<std::string> {
                QFile file(QString::fromStdString(path));
                if (!file.open(QIODevice::ReadOnly))
                    return std::nullopt;
                return file.read(kLargestFile).toStdString();
            }};
}

} // namespace grantex
