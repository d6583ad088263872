package org.holdfast.shared.jpa;

import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.databaseaccess.DatasourcePlatform;
import org.eclipse.persistence.internal.helper.ConversionManager;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every entity's own id as BINARY(16), where EclipseLink would write its 36 letters.
 *
 * <p>Jakarta's converters must not be put on an id. EclipseLink's may, except that a query by nothing but an id takes the
 * id past them, through the session's general conversions: both are set here.
 */
final class IdsAsBytes {

    private IdsAsBytes() {}

    static void in(Session session) {
        session.getDescriptors().values().forEach(IdsAsBytes::convertId);
        DatasourcePlatform platform = (DatasourcePlatform) session.getDatasourcePlatform();
        ConversionManager conversions = new Conversions();
        conversions.setLoader(platform.getConversionManager().getLoader());
        platform.setConversionManager(conversions);
        askOnce(session.getLogin());
    }

    /** A database that is away is said at once; EclipseLink would sleep and ask again, twice for five seconds. */
    private static void askOnce(DatabaseLogin login) {
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
    }

    private static void convertId(ClassDescriptor descriptor) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof AbstractDirectMapping direct
                    && descriptor.getPrimaryKeyFields().contains(direct.getField())) {
                direct.setConverter(new Bytes());
            }
        }
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

    private static final class Conversions extends ConversionManager {

        private static final long serialVersionUID = 1;

        @Override
        protected byte[] convertObjectToByteArray(Object source) {
            return source instanceof UUID id ? IdBytes.of(id) : super.convertObjectToByteArray(source);
        }
    }
}
