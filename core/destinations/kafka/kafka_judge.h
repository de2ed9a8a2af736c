// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"

namespace grantex {

/// What the reports of a batch's messages mean (see kafka_worker.h for how a response tells them).
[[nodiscard]] Verdict judgeKafka(const Response& response, std::size_t events);

/// What a probe's answer means for the step that looks for errors of `ours`: an error of another step is passed on to
/// it.
[[nodiscard]] ProbeStep::Judgement judgeKafkaStep(const Response& response, const char* step);

} // namespace grantex
