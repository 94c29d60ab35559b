# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# The program itself knows what can follow: see app/completion.h.
_immirror() {
    local current=${COMP_WORDS[COMP_CWORD]} word quote prefix='' i
    local -a words=()
    COMPREPLY=()
    # --name=value comes as three words, with quotes and backslashes as typed.
    for ((i = 1; i <= COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        if [[ $word == [\"\']* ]]; then
            quote=${word:0:1}
            word=${word:1}
            word=${word%"$quote"}
        else
            word=${word//\\/}
        fi
        if ((i > 1)) && [[ $word =~ ^[=:]+$ || ${COMP_WORDS[i-1]} =~ ^[=:]+$ ]]; then
            words[${#words[@]}-1]+=$word
        else
            words+=("$word")
        fi
    done
    local typed=${words[${#words[@]}-1]}
    [[ $typed != --*=* ]] || prefix=${typed%%=*}=
    while IFS=$'\t' read -r word _; do
        if [[ $word == :files ]]; then
            compopt -o filenames 2>/dev/null
            while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "${typed#"$prefix"}")
            return
        fi
        [[ $word == "$typed"* ]] || continue
        word=${word#"$prefix"}
        # The shell takes names with these apart.
        [[ $word != *[:=]* ]] || continue
        case $current in
            # Within quotes nothing can be told from what the shell itself does with it.
            \"*) [[ $word != *[\"\$\`\\!]* ]] || continue ;;
            \'*) [[ $word != *\'* ]] || continue ;;
            *) printf -v word %q "$word" ;;
        esac
        COMPREPLY+=("$word")
    done < <(immirror __complete -- "${words[@]}" 2>/dev/null)
}

complete -F _immirror immirror
