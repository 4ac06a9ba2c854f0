// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace regie::ui
{
/**
 * A product name as one writes it: "METFORMINE TABLET 1000MG" -> "Metformine tablet 1000 mg". The
 * G-Standaard writes in capitals only; a name that has small letters of its own is left as it is.
 */
QString medicineName(const QString& name);
} // namespace regie::ui
