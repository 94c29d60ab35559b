# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
#
# For tst_papers: in place of zsh's own functions, which need a terminal, ones that show the options
# that they are asked to offer. `ask WORD…` is one line.
_arguments() {
    if [[ $1 == -C ]]; then # the program's own: a command follows
        state=rest
        words=("${(@)words[2,-1]}")
        ((CURRENT--))
        return 1
    fi
    local argument
    for argument; do
        [[ $argument == --* ]] && print -rn -- "${${argument%%[:\[]*}%=} "
    done
    print
}
ask() {
    words=("$@")
    CURRENT=$#words
    source ./_immirror
}
