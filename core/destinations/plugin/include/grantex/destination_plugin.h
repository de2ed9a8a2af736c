// SPDX-License-Identifier: GPL-3.0-or-later
//
// The interface of destination plug-ins, version 1. Needs the standard library and Qt Core only; PLUGINS.md tells how a
// plug-in is built, found and refused. Exceptions thrown out of any of these functions are caught by the program.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QtPlugin>

/// For Q_PLUGIN_METADATA. A program accepts the plug-ins of exactly one version.
#define GRANTEX_DESTINATION_PLUGIN_IID "io.github.grantex.GrantexMonitor.DestinationPlugin/1"

namespace grantex::plugin {

// ---- Settings ------------------------------------------------------------------------------------------------------

/// What a setting holds. SecretMap: an object of texts and secret references.
enum class Kind { Text, Secret, Integer, Boolean, Choice, TextList, TextMap, SecretMap, File, Url };

/// One row of the settings table: the source of the configuration's checks, the dialog, and `--help-destination`.
struct Setting
{
    std::string key;   ///< camelCase; "auth.type" is a nested object
    std::string label; ///< short, for the dialog
    Kind kind = Kind::Text;
    std::string defaultValue = {}; ///< as text ("true", "100"); empty: none
    bool required = false;
    std::string help = {};                 ///< one or two sentences
    std::vector<std::string> choices = {}; ///< for Choice; the default must be one of them
    std::int64_t minimum = 0;              ///< for Integer, inclusive
    std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
    bool advanced = false;
    bool target = false; ///< says where events go
    /// What is wrong with a text ("must be a host name"), or nothing.
    std::function<std::string(const std::string&)> check = {};
};

/// The checked settings of one destination, defaults filled in, secrets resolved. Absent keys read as empty.
class Settings
{
public:
    virtual ~Settings() = default;
    [[nodiscard]] virtual bool has(const std::string& key) const = 0;
    [[nodiscard]] virtual std::string text(const std::string& key) const = 0;
    [[nodiscard]] virtual std::int64_t integer(const std::string& key) const = 0;
    [[nodiscard]] virtual bool boolean(const std::string& key) const = 0;
    [[nodiscard]] virtual std::vector<std::string> list(const std::string& key) const = 0;
    /// Of a SecretMap: texts and secrets.
    [[nodiscard]] virtual std::map<std::string, std::string> map(const std::string& key) const = 0;
    /// Keep it out of errors and logs; what slips through is redacted by the program.
    [[nodiscard]] virtual std::string secret(const std::string& key) const = 0;
};

/// What a plug-in is. Every destination also has the common settings (batchSize, filter, timeoutMs, proxy, caFile, …).
struct Description
{
    std::string type;  ///< as in the plug-in's metadata
    std::string label; ///< "Lines over TCP"
    std::vector<Setting> settings;
    std::int64_t batchSize = 100; ///< default
    std::int64_t flushIntervalMs = 1000;
};

// ---- Events, requests, answers -------------------------------------------------------------------------------------

/// One event; the views are valid during the call.
struct Event
{
    std::int64_t sequence = 0; ///< its place in the journal
    std::string_view id;       ///< never empty; made of journal and sequence when the server sent none
    std::string_view type;
    std::string_view json;                   ///< the server's bytes on one line, `redact` applied
    std::optional<std::int64_t> createdAtMs; ///< since 1970 UTC
    std::int64_t receivedAtMs = 0;
};

struct Limits
{
    std::size_t maxEvents = 1000;
    std::size_t maxBytes = 1'000'000;      ///< sum of encodedSize()
    std::size_t maxEventBytes = 1'000'000; ///< an event above it goes to the dead letters unsent
    bool hasIdentity = false; ///< the same batchId for every attempt, also after a crash: give it to the receiver
};

struct Context
{
    std::string journalId;
    std::string laneId;
    std::string batchId; ///< with Limits::hasIdentity, else empty
    std::int64_t nowMs = 0;
};

struct Header
{
    std::string name;
    std::string value;
};

struct Request
{
    std::string method = "POST";
    std::string url;
    std::vector<Header> headers;
    std::string body;
    /// For the whole exchange. 0: the destination's `timeoutMs`. The program ends the request then, whatever the
    /// connection does.
    std::int64_t timeoutMs = 0;
};

/// encode()'s request, or why there can be none until a person repairs it.
struct Encoded
{
    Request request;
    std::string problem = {}; ///< not empty: no request is made and the lane pauses
    std::string remedy = {};
};

/// How an exchange ended.
enum class Way {
    Answered,
    NameNotFound,
    ConnectFailed,
    Interrupted, ///< it may have been accepted
    TimedOut,    ///< it may have been accepted
    CertificateRefused,
    TlsFailed,
    LocalFailure, ///< on this machine: a person must repair it
    Cancelled,
};

struct Response
{
    Way way = Way::Cancelled;
    int status = 0;
    std::vector<Header> headers;
    std::string body;
    std::string message; ///< a sentence for a person, unless Answered
    std::string remedy;
};

/// Delivered · Retry after backoff, without end · Throttled: as Retry, and nothing else is sent meanwhile · Paused: a
/// person must repair something, everything is kept · Split: too large or refused without saying what · Rejected: into
/// the dead letters.
enum class Outcome { Delivered, Retry, Throttled, Paused, Split, Rejected };

struct Verdict
{
    Outcome outcome = Outcome::Retry; ///< of every event that `named` does not list
    std::string code;                 ///< "503"
    std::string reason;               ///< the receiver's words
    std::string remedy;               ///< for Paused
    std::optional<std::int64_t> retryAfterMs = {};
    struct Named
    {
        std::size_t index = 0;
        Outcome outcome = Outcome::Rejected; ///< Delivered, Retry or Rejected
        std::string reason = {};
    };
    std::vector<Named> named = {};
};

struct Judgement
{
    bool ok = false;
    std::string detail = {};
    std::string remedy = {};
};

/// A step of "Test connection"; it leaves nothing behind at the receiver.
struct ProbeStep
{
    std::string name;
    Request request;
    std::function<Judgement(const Response&)> judge;
};

// ---- What a plug-in implements -------------------------------------------------------------------------------------

/// Carries requests if not over HTTP. Lives on one thread with a Qt event loop, which must not be blocked: every lane's
/// deliveries run there. `done` may be called from any thread; calls after the first count for nothing.
class Connection
{
public:
    using Done = std::function<void(Response)>;
    virtual ~Connection() = default;
    virtual void send(Request request, Done done) = 0;
    /// Ends everything under way; the program does not wait for `done` any more.
    virtual void cancelAll() = 0;
};

/// One destination: pure functions, called on one thread.
class Destination
{
public:
    virtual ~Destination() = default;
    [[nodiscard]] virtual Limits limits() const = 0;
    /// Bytes this event takes in a body.
    [[nodiscard]] virtual std::size_t encodedSize(const Event& event) const = 0;
    [[nodiscard]] virtual Encoded encode(const std::vector<Event>& events, const Context& context) const = 0;
    [[nodiscard]] virtual Verdict interpret(const Response& response, const std::vector<Event>& events) const = 0;
    [[nodiscard]] virtual std::vector<ProbeStep> probe() const = 0;
    /// nullptr: the program's own HTTP, with its TLS, proxy, CA and client certificate settings.
    [[nodiscard]] virtual std::unique_ptr<Connection> connect() const { return nullptr; }
};

/// The plug-in's one object.
class Plugin
{
public:
    virtual ~Plugin() = default;
    [[nodiscard]] virtual Description describe() const = 0;
    /// What is wrong with settings that depend on each other, or nothing. Secrets are not resolved yet.
    [[nodiscard]] virtual std::string check(const Settings& /*settings*/) const { return {}; }
    /// One destination; it may outlive `settings` and is destroyed before the program ends. Called on any thread, one
    /// call at a time.
    [[nodiscard]] virtual std::unique_ptr<Destination> create(const Settings& settings) const = 0;
};

} // namespace grantex::plugin

Q_DECLARE_INTERFACE(grantex::plugin::Plugin, GRANTEX_DESTINATION_PLUGIN_IID)
