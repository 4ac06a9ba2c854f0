// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace regie::app
{
/**
 * What a person cannot read of what stands in the window now: a text that is shortened, wider than its
 * place, outside its button or the window, behind a card or on top of another text; and a simple screen
 * with more choices than five. One line for each, which quotes the text: only for the practice data.
 */
QStringList layoutFaults(QQuickWindow& window);
} // namespace regie::app
