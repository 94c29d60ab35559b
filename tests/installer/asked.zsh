# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
#
# For tst_papers: in place of zsh's own functions, which need a terminal, ones that show what they
# are asked to offer. `ask WORD…` is one line.
_describe() {
    local described
    local -a shown
    for described in "${(@P)argv[-1]}"; do
        shown+=("${${${described//\\:/@}%%:*}//@/:}")
    done
    print -r -- "${(j:|:)shown}"
}
_files() { print -r -- *(N) }
compset() { }
ask() {
    words=("$@")
    CURRENT=$#words
    source $completion
}
