// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/tray/xembedhost_xdg.h"

#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>

namespace immirror {

namespace {

template<typename T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

template<typename T> Reply<T> owned(T *reply)
{
    return {reply, &std::free};
}

xcb_atom_t atom(xcb_connection_t *connection, const QByteArray &name)
{
    const auto cookie =
        xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.constData());
    const auto reply = owned(xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : XCB_ATOM_NONE;
}

int screenNumber()
{
    char *host = nullptr;
    int display = 0;
    int screen = 0;
    if (xcb_parse_display(nullptr, &host, &display, &screen))
        std::free(host);
    return screen;
}

} // namespace

XembedHost::XembedHost(QObject *parent)
    : QObject(parent)
{
    if (const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>())
        m_connection = x11->connection();
    if (!m_connection)
        return;
    m_managerAtom = atom(m_connection, "MANAGER");
    m_selection = atom(m_connection, "_NET_SYSTEM_TRAY_S" + QByteArray::number(screenNumber()));
    qGuiApp->installNativeEventFilter(this);
    look();
}

XembedHost::~XembedHost()
{
    if (m_connection && qGuiApp)
        qGuiApp->removeNativeEventFilter(this);
}

bool XembedHost::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    switch (event->response_type & 0x7f) {
    case XCB_CLIENT_MESSAGE: {
        const auto *client = reinterpret_cast<const xcb_client_message_event_t *>(event);
        if (client->type == m_managerAtom && client->data.data32[1] == m_selection)
            look();
        break;
    }
    case XCB_DESTROY_NOTIFY:
        if (reinterpret_cast<const xcb_destroy_notify_event_t *>(event)->window == m_owner)
            look();
        break;
    default:
        break;
    }
    return false;
}

void XembedHost::look()
{
    const bool before = isThere();
    const auto cookie = xcb_get_selection_owner(m_connection, m_selection);
    const auto reply = owned(xcb_get_selection_owner_reply(m_connection, cookie, nullptr));
    m_owner = reply ? reply->owner : 0;
    if (m_owner) {
        // To be told of its end. Qt asks for the same for its own icons. If it has ended already,
        // a next one announces itself.
        const uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        const auto asked =
            xcb_change_window_attributes_checked(m_connection, m_owner, XCB_CW_EVENT_MASK, &events);
        if (owned(xcb_request_check(m_connection, asked)))
            m_owner = 0;
    }
    if (before != isThere())
        Q_EMIT changed();
}

} // namespace immirror
