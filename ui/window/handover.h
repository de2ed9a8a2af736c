// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipeline.h"
#include "ui/filter/filter_session.h"

#include <QStringList>
#include <QTemporaryDir>
#include <cstdint>
#include <memory>

namespace grantex {

class AlertCenter;

/// What a window leaves to the one that takes its place in another language: the running pipeline, and what stands in
/// no settings. Events go on being received and delivered between the two.
struct Handover
{
    std::unique_ptr<Pipeline> pipeline;
    std::unique_ptr<AlertCenter> alerts; ///< with what was told and what is known of the states
    FilterState filter;                  ///< of the live events; used where no settings keep it
    bool isFilterOn = true;              ///< and so is this
    bool isPaused = false;
    std::int64_t selected = 0;            ///< the newest selected of the live events; 0: none
    QStringList files;                    ///< that are open; empty where the settings keep them
    std::unique_ptr<QTemporaryDir> place; ///< where the window is, where no settings keep it
};

} // namespace grantex
