// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/own_kinds_view_model.h"

#include "core/measure/own_measurement.h"

#include <algorithm>

namespace regie::ui
{
namespace
{
/** As the core spells a number; what is no number stays as it is and is refused. */
std::string plain(const QString& typed)
{
    return typed.trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toStdString();
}

QString shown(AppViewModel& app, const std::string& number)
{
    QString text = QString::fromStdString(number);
    return app.language() == Language::Dutch ? text.replace(QLatin1Char('.'), QLatin1Char(','))
                                             : text;
}
} // namespace

void OwnKindsViewModel::loadMeasure()
{
    write([](store::Store& store, const std::stop_token&) { return measure::ownKinds(store); },
          [this](std::vector<measure::OwnKind> kinds) {
              m_kinds = std::move(kinds);
              std::vector<LabelledRow> rows;
              for (const measure::OwnKind& kind : m_kinds) {
                  LabelledRow row;
                  row.label = QString::fromStdString(kind.name);
                  row.more = QString::fromStdString(kind.id);
                  QStringList parts;
                  if (!kind.unit.empty()) {
                      //: A kind of measurement of the person's own; %1 is a unit such as "minutes"
                      parts.append(tr("in %1").arg(QString::fromStdString(kind.unit)));
                  }
                  if (!kind.min.empty()) {
                      //: A kind of measurement of the person's own; %1 is a number
                      parts.append(tr("not below %1").arg(shown(*app(), kind.min)));
                  }
                  if (!kind.max.empty()) {
                      //: A kind of measurement of the person's own; %1 is a number
                      parts.append(tr("not above %1").arg(shown(*app(), kind.max)));
                  }
                  row.value = parts.join(QStringLiteral(", "));
                  rows.push_back(std::move(row));
              }
              m_rows.replace(std::move(rows));
              m_ready = true;
              Q_EMIT loaded();
          });
}

measure::OwnKind OwnKindsViewModel::filledIn() const
{
    measure::OwnKind kind;
    kind.name = m_name.simplified().toStdString();
    kind.unit = m_unit.simplified().toStdString();
    kind.decimals = m_decimals;
    kind.min = plain(m_lowest);
    kind.max = plain(m_highest);
    return kind;
}

bool OwnKindsViewModel::checkName()
{
    const measure::OwnKind kind = filledIn();
    m_nameError.clear();
    if (kind.name.empty()) {
        //: Next to the name of a kind of measurement that is being made
        m_nameError = tr("Give it a name first.");
    } else if (std::ranges::find(m_kinds, kind.name, &measure::OwnKind::name) != m_kinds.end()) {
        //: Next to the name of a kind of measurement that is being made
        m_nameError = tr("You have one of this name already. Choose another name.");
    }
    Q_EMIT checked();
    return m_nameError.isEmpty();
}

bool OwnKindsViewModel::checkLimits()
{
    const measure::OwnKind kind = filledIn();
    const auto low = measure::Decimal::parse(kind.min);
    const auto high = measure::Decimal::parse(kind.max);
    m_limitError.clear();
    if ((!kind.min.empty() && !low) || (!kind.max.empty() && !high)) {
        //: Next to the limits of a kind of measurement that is being made
        m_limitError = tr("Fill in a number, or leave it empty.");
    } else if (low && high && !(*low < *high)) {
        //: Next to the limits of a kind of measurement that is being made
        m_limitError = tr("The lowest number must be below the highest one.");
    }
    Q_EMIT checked();
    return m_limitError.isEmpty();
}

void OwnKindsViewModel::keptOtherKinds()
{
    MeasureContent::of(*app()).kinds.reset(); // read anew, here and on the pages below
    tellChanged();
    reload();
}

void OwnKindsViewModel::make()
{
    const bool named = checkName();
    if (!checkLimits() || !named || busy()) {
        return;
    }
    write([kind = filledIn()](store::Store& store,
                              const std::stop_token&) { return measure::addOwnKind(store, kind); },
          [this](const measure::OwnKind& kind) {
              m_madeKind = QString::fromStdString(kind.id);
              m_madeName = QString::fromStdString(kind.name);
              m_removed.reset();
              m_name.clear();
              m_unit.clear();
              m_decimals = 0;
              m_lowest.clear();
              m_highest.clear();
              Q_EMIT edited();
              Q_EMIT checked();
              keptOtherKinds();
              Q_EMIT made();
          });
}

QString OwnKindsViewModel::removedName() const
{
    return m_removed ? QString::fromStdString(m_removed->name) : QString();
}

void OwnKindsViewModel::remove(const QString& id)
{
    const auto kind = std::ranges::find(m_kinds, id.toStdString(), &measure::OwnKind::id);
    if (kind == m_kinds.end()) {
        return;
    }
    write([id = kind->id](store::Store& store,
                          const std::stop_token&) { return measure::removeOwnKind(store, id); },
          [this, removed = *kind] {
              m_removed = removed;
              m_madeKind.clear();
              m_madeName.clear();
              Q_EMIT checked();
              keptOtherKinds();
          });
}

void OwnKindsViewModel::putBack()
{
    if (!m_removed) {
        return;
    }
    write(
        [kind = *m_removed](store::Store& store, const std::stop_token&) {
            return measure::putBackOwnKind(store, kind);
        },
        [this] {
            m_removed.reset();
            Q_EMIT checked();
            keptOtherKinds();
        });
}
} // namespace regie::ui
