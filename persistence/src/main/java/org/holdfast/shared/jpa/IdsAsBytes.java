package org.holdfast.shared.jpa;

import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** Keeps every entity's own id as BINARY(16); Jakarta's converters must not be put on an id. */
public class IdsAsBytes implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors()
                .values()
                .forEach(descriptor -> descriptor.getMappings().stream()
                        .filter(mapping -> mapping instanceof AbstractDirectMapping direct
                                && isPrimaryKey(descriptor.getPrimaryKeyFields(), direct))
                        .forEach(mapping -> ((AbstractDirectMapping) mapping).setConverter(new Bytes())));
    }

    private static boolean isPrimaryKey(Iterable<DatabaseField> keys, AbstractDirectMapping mapping) {
        for (DatabaseField key : keys) {
            if (key.equals(mapping.getField())) {
                return true;
            }
        }
        return false;
    }

    private static final class Bytes implements Converter {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Object convertObjectValueToDataValue(@Nullable Object id, Session session) {
            return id == null ? null : IdBytes.of((UUID) id);
        }

        @Override
        public @Nullable Object convertDataValueToObjectValue(@Nullable Object bytes, Session session) {
            return bytes == null ? null : IdBytes.read((byte[]) bytes);
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public void initialize(DatabaseMapping mapping, Session session) {
            mapping.getField().setType(byte[].class);
        }
    }
}
