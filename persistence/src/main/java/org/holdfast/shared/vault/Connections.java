package org.holdfast.shared.vault;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections to the database come from. */
@FunctionalInterface
public interface Connections {

    Connection open() throws SQLException;
}
