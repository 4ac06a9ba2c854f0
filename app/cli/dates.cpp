// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dates.h"

#include "core/time/partial_date.h"
#include "ui/text/date_entry.h"

namespace regie::app
{
Outcome<void> readDateOption(const Context& context, std::string_view option, std::string& text)
{
    if (text.empty() || time::PartialDate::parse(text)) {
        return {};
    }
    // A time stands behind the last space or the T; "maart 2026" has a space and none.
    ui::ReadDate read = ui::readDate({text, {}, {}, {}});
    if (read.problem != ui::DateProblem::None || read.date.empty()) {
        const std::size_t mark = text.find_last_of(" T");
        if (mark != std::string::npos && mark > 0) {
            read = ui::readDate({text.substr(0, mark), {}, {}, text.substr(mark + 1)});
        }
    }
    const std::string made = read.time.empty() ? read.date : read.date + 'T' + read.time;
    if (read.problem != ui::DateProblem::None || !time::PartialDate::parse(made)) {
        return context.problem(
            ErrorCode::InvalidArgument, "date.wrong", {{"option", std::string(option)}});
    }
    text = made;
    return {};
}
} // namespace regie::app
