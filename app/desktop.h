// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once
namespace immirror { int runDesktop(int argc, char *argv[]); }
