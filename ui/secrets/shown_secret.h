// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string_view>

namespace regie::ui
{
/** A secret the program made and shows for a while: a recovery code, or words for a passphrase. */
class ShownSecret : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(int parts READ parts NOTIFY changed)

public:
    using QObject::QObject;

    bool present() const { return !m_secret.empty(); }
    /** How many groups or words, parted by a dash or a space. */
    int parts() const;
    /** The part of that number from 0; empty when there is none. */
    std::string_view part(int index) const;
    const Secret& secret() const { return m_secret; }
    void set(Secret secret);
    void clear() { set(Secret()); }

Q_SIGNALS:
    void changed();

private:
    Secret m_secret;
};
} // namespace regie::ui
