// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/buses.h"

#include <QFileInfo>

namespace regie::ui
{
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")
               && QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR")
                                    + QStringLiteral("/bus")));
}

bool hasSystemBus()
{
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS")
           || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
}
} // namespace regie::ui
