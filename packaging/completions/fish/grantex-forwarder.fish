# fish completion of grantex-forwarder, written by packaging/completions/generate.py
complete -c grantex-forwarder -f
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l config -r -F -d 'use this configuration'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")' -d 'use the configuration of this profile'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l url -x -d 'no configuration: watch this service with the key in GRANTEX_API_KEY'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l types -x -d 'with --url: only these event types'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l demo -d 'a simulated service and local destinations, in a temporary directory'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l demo-rate -x -d 'events a second of the demo (20)'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l check -d 'validate the configuration and test source and destinations, then exit'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l create -d 'with --check: make what a destination misses and can be made (a BigQuery table, its columns)'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l once -d 'end when a file source is read and every destination has settled'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l print -d 'events to standard output: a line for people, or NDJSON byte for byte'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -a '--print=json'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l filter -x -d 'print only what it lets pass, such as \'type:budget.* data.pct>=80\'; everything is still captured and forwarded (the language: grantex-forwarder(1))'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l help-destination -x -a '(sh -c "grantex-forwarder --list-destinations 2>/dev/null | sed -n \'s/^\\([a-z][a-z0-9-]*\\) .*/\\1/p\'")' -d 'the settings of a destination type'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l list-destinations -d 'the destination types there are, plug-ins included, and the plug-ins that are not used'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l log-level -x -a 'debug info warning error' -d 'debug, info, warning or error (info)'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l log-format -x -a 'text json' -d 'text or json (text)'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l shutdown-timeout -x -d 'seconds to flush after SIGTERM (30)'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l version -d 'print the version'
complete -c grantex-forwarder -n 'not __fish_seen_subcommand_from status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_is_first_arg' -a 'status retry enable disable from-now reload discard-lane replay dead-letters setup journal reference'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from status' -l json
complete -c grantex-forwarder -n '__fish_seen_subcommand_from status' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from status' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from status' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from status' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from retry' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from retry' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from retry' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from retry' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from retry' -a '(sh -c "grantex-forwarder status 2>/dev/null | sed -n \'s/^destination  \\(.*\\) ([a-z0-9-]*): .*/\\1/p\'")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from enable' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from enable' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from enable' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from enable' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from enable' -a '(sh -c "grantex-forwarder status 2>/dev/null | sed -n \'s/^destination  \\(.*\\) ([a-z0-9-]*): .*/\\1/p\'")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from disable' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from disable' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from disable' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from disable' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from disable' -a '(sh -c "grantex-forwarder status 2>/dev/null | sed -n \'s/^destination  \\(.*\\) ([a-z0-9-]*): .*/\\1/p\'")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from from-now' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from from-now' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from from-now' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from from-now' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from from-now' -a '(sh -c "grantex-forwarder status 2>/dev/null | sed -n \'s/^destination  \\(.*\\) ([a-z0-9-]*): .*/\\1/p\'")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from reload' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from reload' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from reload' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from reload' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from discard-lane' -l yes
complete -c grantex-forwarder -n '__fish_seen_subcommand_from discard-lane' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from discard-lane' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from discard-lane' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from discard-lane' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from discard-lane' -a '(sh -c "grantex-forwarder status 2>/dev/null | sed -n \'s/^destination  \\(.*\\) ([a-z0-9-]*): .*/\\1/p\'")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from replay' -l from -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from replay' -l to -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from replay' -l since -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from replay' -l until -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from replay' -l filter -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from replay' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from replay' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from replay' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from replay' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from replay' -a '(sh -c "grantex-forwarder status 2>/dev/null | sed -n \'s/^destination  \\(.*\\) ([a-z0-9-]*): .*/\\1/p\'")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters' -l destination -x -a '(sh -c "grantex-forwarder status 2>/dev/null | sed -n \'s/^destination  \\(.*\\) ([a-z0-9-]*): .*/\\1/p\'")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters' -l code -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters' -l json
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters' -l with-reasons
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters' -l yes
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters' -l with -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from dead-letters; and not __fish_seen_subcommand_from list show export retry drop' -a 'list show export retry drop'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from setup' -l output -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from setup' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from setup' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from setup' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from setup' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from setup; and not __fish_seen_subcommand_from export' -a 'export'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l full
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l directory -x -a '(__fish_complete_directories)'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l config -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l profile -x -a '(sh -c "ls \${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null")'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l output -r -F
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l from -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l to -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l since -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l until -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l filter -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l format -x -a 'ndjson json csv md'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l columns -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l malformed
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l gaps
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l sequence -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l id -x
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l dry-run
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from journal; and not __fish_seen_subcommand_from verify export salvage erase' -a 'verify export salvage erase'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from reference' -l help -d 'print this help'
complete -c grantex-forwarder -n '__fish_seen_subcommand_from reference; and not __fish_seen_subcommand_from destinations metrics' -a 'destinations metrics'
