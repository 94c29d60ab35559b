// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace immirror {

// The system's places for what belongs to a person: absolute, or empty where the environment names
// no usable one. A relative path would be another place in each folder that Immirror is started in.

QString settingsPlace();
QString dataPlace();
/// The folder of Immirror's logs: Qt knows none before 6.7.
QString logPlace();
/// For sockets; where it is empty they lie with the data. Not checked: see isPrivateFolder().
QString runtimePlace();

} // namespace immirror
