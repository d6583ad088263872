package org.holdfast.shared.jpa;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/** What persistence.xml has no words for. */
public class SessionSettings implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        IdsAsBytes.in(session);
        // Otherwise everyone would wait ten seconds to hear that the database is away; the server's pool tests and
        // replaces broken connections by itself
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
