# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
#
# The program itself knows what can follow: see app/completion.h.
function __immirror_complete
    set -l typed (commandline -opc)[2..-1]
    # As typed: with backslashes, and a quote that is open.
    set -l current (commandline -ct | string replace -r '^["\']' '' | string replace -ra '\\\\(.)' '$1')
    set -l offered (immirror __complete -- $typed "$current" 2>/dev/null)
    if test "$offered" = :files
        set -l prefix (string match -r -- '^--[^=]*=' "$current")
        __fish_complete_path (string replace -- "$prefix" '' "$current") | string replace -r '^' "$prefix"
    else
        printf '%s\n' $offered
    end
end

complete -c immirror -f -a '(__immirror_complete)'
