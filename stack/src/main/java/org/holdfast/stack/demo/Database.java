package org.holdfast.stack.demo;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.util.Map;
import javax.sql.DataSource;

/** How to reach the database as the application does. */
public record Database(String url, String user, String password) {

    public DataSource dataSource() {
        var source = new MysqlDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** The persistence unit's settings outside the server, where transactions are the entity manager's own. */
    public Map<String, Object> properties() {
        return Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.nonJtaDataSource",
                dataSource());
    }
}
