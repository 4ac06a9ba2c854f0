// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/reader.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace regie::ui
{
Reader::Reader(Preferences& preferences, VoiceFactory factory, QObject* parent)
    : QObject(parent), m_preferences(preferences), m_speaker(preferences, std::move(factory))
{
    connect(&m_speaker, &Speaker::started, this, [this] {
        m_preparing = false;
        Q_EMIT changed();
    });
    connect(&m_speaker, &Speaker::finished, this, &Reader::advance);
    connect(&m_speaker, &Speaker::failed, this, &Reader::end);
    connect(
        &m_speaker, &Speaker::unavailableReasonChanged, this, &Reader::unavailableReasonChanged);
    connect(&m_preferences, &Preferences::languageChanged, this, &Reader::stop);
    connect(&m_preferences, &Preferences::changed, this, [this] {
        const int before = std::exchange(m_speed, m_preferences.speechSpeed());
        if (before != m_speed && m_active && !m_paused) {
            say();
        }
    });
    m_speed = m_preferences.speechSpeed();
}

Reader::~Reader() = default;

const ReadSentence* Reader::sentence() const
{
    const bool known =
        m_active && m_block < m_blocks.size() && m_sentence < m_blocks[m_block].sentences.size();
    return known ? &m_blocks[m_block].sentences[m_sentence] : nullptr;
}

QString Reader::currentSentence() const
{
    const ReadSentence* current = sentence();
    return current != nullptr ? current->text : QString();
}

int Reader::sentenceStart() const
{
    const ReadSentence* current = sentence();
    return current != nullptr && m_blocks[m_block].asShown ? current->start : -1;
}

QQuickItem* Reader::currentItem() const
{
    return sentence() != nullptr ? m_blocks[m_block].item.data() : nullptr;
}

Speaker::Reason Reader::unavailableReason() const
{
    return m_speaker.unavailableReason();
}

void Reader::setControls(QQuickItem* controls)
{
    if (m_controls != controls) {
        m_controls = controls;
        Q_EMIT controlsChanged();
    }
}

void Reader::read(QQuickItem* root)
{
    stop();
    dismiss();
    if (root == nullptr) {
        return;
    }
    m_blocks = blocksIn(*root, m_preferences.language());
    if (m_blocks.empty()) {
        return;
    }
    m_active = true;
    m_preparing = true;
    follow(*root);
    say();
}

void Reader::toggle(QQuickItem* root)
{
    m_active ? stop() : read(root);
}

/** Leaving the page ends the reading of it, however one leaves. */
void Reader::follow(QQuickItem& root)
{
    m_root = &root;
    connect(&root, &QObject::destroyed, this, &Reader::stop);
    connect(&root, &QQuickItem::visibleChanged, this, [this] {
        if (m_root && !m_root->isVisible()) {
            stop();
        }
    });
    m_window = root.window();
    if (m_window) {
        m_window->installEventFilter(this);
    }
}

void Reader::say()
{
    const ReadSentence* current = sentence();
    if (current == nullptr) {
        end();
        return;
    }
    if (QQuickItem* item = currentItem()) {
        scrollIntoView(*item);
    }
    m_speaker.say(current->text, current->language);
    Q_EMIT changed();
}

void Reader::advance()
{
    if (m_paused) {
        return;
    }
    if (step(1)) {
        say();
    } else {
        end();
    }
}

bool Reader::step(int by)
{
    if (sentence() == nullptr) {
        return false;
    }
    if (by > 0 && m_sentence + 1 < m_blocks[m_block].sentences.size()) {
        ++m_sentence;
        return true;
    }
    if (by < 0 && m_sentence > 0) {
        --m_sentence;
        return true;
    }
    return by > 0 ? nextBlock() : previousBlock();
}

/** A page can have grown meanwhile: a list makes its lines when they come into sight. */
bool Reader::nextBlock()
{
    const QPointer<QQuickItem> last = m_blocks[m_block].item;
    std::size_t next = m_block + 1;
    if (m_root && last) {
        auto blocks = blocksIn(*m_root, m_preferences.language());
        const auto found =
            std::find_if(blocks.begin(), blocks.end(), [&last](const ReadBlock& each) {
                return each.item == last;
            });
        if (found != blocks.end()) {
            next = static_cast<std::size_t>(found - blocks.begin()) + 1;
            m_blocks = std::move(blocks);
        }
    }
    while (next < m_blocks.size() && !m_blocks[next].item) {
        ++next;
    }
    if (next >= m_blocks.size()) {
        return false;
    }
    m_block = next;
    m_sentence = 0;
    return true;
}

bool Reader::previousBlock()
{
    std::size_t at = m_block;
    while (at > 0 && !m_blocks[at - 1].item) {
        --at;
    }
    if (at == 0) {
        return false;
    }
    m_block = at - 1;
    m_sentence = m_blocks[m_block].sentences.size() - 1;
    return true;
}

void Reader::next()
{
    if (!m_active) {
        return;
    }
    m_paused = false;
    m_speaker.stop();
    advance();
}

void Reader::previous()
{
    if (!m_active) {
        return;
    }
    m_paused = false;
    step(-1); // the first sentence is said once more
    say();
}

void Reader::pause()
{
    if (m_active && !m_paused) {
        m_paused = true;
        m_speaker.stop();
        Q_EMIT changed();
    }
}

void Reader::resume()
{
    if (m_active && m_paused) {
        m_paused = false;
        say();
    }
}

void Reader::stop()
{
    m_speaker.stop();
    end();
}

void Reader::end()
{
    if (m_root) {
        disconnect(m_root, nullptr, this, nullptr);
    }
    if (m_window) {
        m_window->removeEventFilter(this);
    }
    m_root.clear();
    m_window.clear();
    m_blocks.clear();
    m_block = 0;
    m_sentence = 0;
    m_paused = false;
    m_preparing = false;
    if (std::exchange(m_active, false)) {
        Q_EMIT changed();
    }
}

bool Reader::stopsAt(int key) const
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Tab: // the way to the buttons that steer it
    case Qt::Key_Backtab:
    case Qt::Key_VolumeUp:
    case Qt::Key_VolumeDown:
    case Qt::Key_VolumeMute: return false;
    case Qt::Key_Escape: return true;
    default: break;
    }
    const QQuickItem* focused = m_window ? m_window->activeFocusItem() : nullptr;
    return !m_controls || focused == nullptr
           || (focused != m_controls && !m_controls->isAncestorOf(focused));
}

bool Reader::eventFilter(QObject* watched, QEvent* event)
{
    if (m_active && watched == m_window && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (stopsAt(key)) {
            stop();
            return key == Qt::Key_Escape; // it did its work; other keys do theirs as well
        }
    }
    return QObject::eventFilter(watched, event);
}
} // namespace regie::ui
