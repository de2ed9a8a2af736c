// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/require.h"
#include "tests/unit/settings/small_schemas.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <simdjson.h>
#include <string>

using namespace grantex;
using grantex::fuzz::require;

namespace {

void checkMistake(const Error& error)
{
    require(error.code == ErrorCode::Usage, "every mistake is a usage error");
    require(error.message.starts_with("/etc/x/config.json: "), "every mistake names the file");
    require(!error.remedy.empty(), "every mistake has a remedy");
    require(error.message.size() < 4096, "no mistake is longer than a screen");
    require(simdjson::validate_utf8(error.message), "every mistake is text");
    require(std::all_of(error.message.begin(), error.message.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; }),
            "no mistake moves a terminal's cursor");
}

void checkConfig(const Config& config)
{
    require(!config.sources.empty(), "there is a source");
    require(config.journal.directory.starts_with('/'), "the journal's directory is absolute");
    std::set<std::string> names;
    std::set<LaneId> ids;
    for (const auto& destination : config.destinations) {
        require(!destination.name.empty() && names.insert(destination.name).second, "names are unique");
        require(!destination.id.value.empty() && ids.insert(destination.id).second, "ids are unique");
        require(destination.name.find('#') == std::string::npos, "no name looks like a replay");
        require(destination.batchSize >= 1 && destination.batchSize <= 50'000, "numbers are in their range");
        require(destination.retryMax >= destination.retryInitial, "waits do not contradict each other");
        if (destination.type == "file")
            require(destination.values.text("path").starts_with('/'), "paths are absolute");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto config = test::parse(std::string(reinterpret_cast<const char*>(data), size));
    if (config)
        checkConfig(*config);
    else
        checkMistake(config.error());
    return 0;
}
