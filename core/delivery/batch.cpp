// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/batch.h"

#include <algorithm>
#include <iterator>

namespace grantex {

void Part::push(StoredEvent event, SequenceRange cover)
{
    events.push_back(std::move(event));
    covers.push_back(cover);
}

Part Part::splitOff(std::size_t at)
{
    const auto offset = static_cast<std::ptrdiff_t>(at);
    Part right;
    right.attempts = attempts;
    right.events.assign(std::make_move_iterator(events.begin() + offset), std::make_move_iterator(events.end()));
    right.covers.assign(covers.begin() + offset, covers.end());
    events.resize(at);
    covers.resize(at);
    return right;
}

void Batch::reassemble()
{
    std::vector<std::pair<StoredEvent, SequenceRange>> all;
    int attempts = 0;
    for (auto& part : parts) {
        attempts = std::max(attempts, part.attempts);
        for (std::size_t i = 0; i < part.size(); ++i)
            all.emplace_back(std::move(part.events[i]), part.covers[i]);
    }
    for (auto& suspect : suspects) {
        attempts = std::max(attempts, suspect.attempts);
        all.emplace_back(std::move(suspect.event), suspect.cover);
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first.sequence < b.first.sequence; });
    parts.clear();
    suspects.clear();
    parked = false;
    tailTried = false;
    if (all.empty())
        return;
    Part whole;
    whole.attempts = attempts;
    for (auto& [event, cover] : all)
        whole.push(std::move(event), cover);
    parts.push_back(std::move(whole));
}

void Batch::isolateTail()
{
    tailTried = true;
    Part last = std::move(parts.back());
    parts.pop_back();
    if (last.size() == 1) {
        parts.push_front(std::move(last));
        return;
    }
    Part tail = last.splitOff(last.size() - 1);
    parts.push_back(std::move(last));
    parts.push_front(std::move(tail));
}

} // namespace grantex
