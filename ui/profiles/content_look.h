// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/profile_change.h"

#include <functional>
#include <memory>

class QObject;

namespace grantex {

/// Looks into profiles on a thread that nobody waits for: a journal may lie on a disk that never answers. One look at a
/// time; of those wished for meanwhile only the newest follows. After it is destroyed no answer comes. The program's
/// end gives a look that is under way a second.
class ContentLook
{
public:
    using Look = std::function<Result<ProfileContent>()>;
    using Take = std::function<void(const Result<ProfileContent>& content)>;

    /// Answers come on the thread of `context`, which outlives this.
    explicit ContentLook(QObject* context);
    ~ContentLook();
    ContentLook(const ContentLook&) = delete;
    ContentLook& operator=(const ContentLook&) = delete;

    /// `look` is called on a thread of its own; it throws nothing.
    void run(Look look, Take take);

private:
    struct State;
    static void work(const std::shared_ptr<State>& state);
    std::shared_ptr<State> m_state;
};

} // namespace grantex
