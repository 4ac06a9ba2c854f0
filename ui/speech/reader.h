// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/preferences.h"
#include "ui/speech/blocks.h"
#include "ui/speech/speaker.h"

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace regie::ui
{
/**
 * Reads a page aloud, block by block and sentence by sentence. Any key stops it, and so does leaving
 * the page. What is being read is told in properties; ReadingMark and ReadAloudBar show it.
 */
class Reader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /** From the first sentence to the last, also while paused: the record is not locked meanwhile. */
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(bool paused READ paused NOTIFY changed)
    /** The voice is being looked for: the first time takes seconds. */
    Q_PROPERTY(bool preparing READ preparing NOTIFY changed)
    Q_PROPERTY(QString currentSentence READ currentSentence NOTIFY changed)
    /** Where the sentence starts in the text of currentItem; −1: what it says is not what it shows. */
    Q_PROPERTY(int sentenceStart READ sentenceStart NOTIFY changed)
    Q_PROPERTY(QQuickItem* currentItem READ currentItem NOTIFY changed)
    Q_PROPERTY(regie::ui::Speaker::Reason unavailableReason READ unavailableReason NOTIFY
                   unavailableReasonChanged)
    /** Keys pressed in this item do not stop the reading: the buttons that steer it. */
    Q_PROPERTY(QQuickItem* controls READ controls WRITE setControls NOTIFY controlsChanged)

public:
    Reader(Preferences& preferences, VoiceFactory factory, QObject* parent = nullptr);
    ~Reader() override;

    bool active() const { return m_active; }
    bool paused() const { return m_paused; }
    bool preparing() const { return m_preparing; }
    QString currentSentence() const;
    int sentenceStart() const;
    QQuickItem* currentItem() const;
    Speaker::Reason unavailableReason() const;
    QQuickItem* controls() const { return m_controls; }
    void setControls(QQuickItem* controls);

    /** Reads all of a page from its start. */
    Q_INVOKABLE void read(QQuickItem* root);
    /** Stops when it is reading; else reads. */
    Q_INVOKABLE void toggle(QQuickItem* root);
    /** Reads one block. */
    Q_INVOKABLE void readItem(QQuickItem* item) { read(item); }
    Q_INVOKABLE void stop();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /** Puts the message about what is unavailable away. */
    Q_INVOKABLE void dismiss() { m_speaker.forgetReason(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();
    void unavailableReasonChanged();
    void controlsChanged();

private:
    const ReadSentence* sentence() const;
    bool step(int by);
    bool nextBlock();
    bool previousBlock();
    void say();
    void advance();
    void end();
    void follow(QQuickItem& root);
    bool stopsAt(int key) const;

    Preferences& m_preferences;
    Speaker m_speaker;
    QPointer<QQuickItem> m_root;
    QPointer<QQuickWindow> m_window;
    QPointer<QQuickItem> m_controls;
    std::vector<ReadBlock> m_blocks;
    std::size_t m_block = 0;
    std::size_t m_sentence = 0;
    int m_speed = 0;
    bool m_active = false;
    bool m_paused = false;
    bool m_preparing = false;
};
} // namespace regie::ui
