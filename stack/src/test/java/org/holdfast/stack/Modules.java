package org.holdfast.stack;

import java.io.File;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.flywaydb.core.Flyway;
import org.flywaydb.database.mysql.MySQLDatabaseType;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Practice;
import org.holdfast.shared.jpa.Schema;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Archives of whole modules for the tests inside the server, never of picked classes. */
public final class Modules {
    /** One class from each library that domain, persistence and their tests need at run time. */
    private static final List<Class<?>> ONE_OF_EACH = List.of(
            Viewer.class,
            Practice.class,
            Schema.class,
            Flyway.class,
            MySQLDatabaseType.class,
            com.google.crypto.tink.Aead.class,
            com.google.protobuf.Message.class,
            com.google.gson.Gson.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.fasterxml.jackson.core.JsonFactory.class,
            com.fasterxml.jackson.annotation.JsonProperty.class,
            Assertions.class,
            net.bytebuddy.ByteBuddy.class);

    private Modules() {}

    /** Domain and persistence with the repository contracts, and stand-ins for what they ask of web. */
    public static WebArchive domainAndPersistence() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addClass(StandIns.class);
        Set<File> homes = new LinkedHashSet<>();
        ONE_OF_EACH.forEach(one -> homes.add(homeOf(one)));
        homes.forEach(home -> {
            if (home.isFile()) {
                war.addAsLibrary(home);
            } else {
                war.addAsLibrary(jarOf(home));
            }
        });
        return war;
    }

    private static File homeOf(Class<?> one) {
        try {
            return new File(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A module that an editor runs from its folder of classes. */
    private static JavaArchive jarOf(File folder) {
        return ShrinkWrap.create(
                        JavaArchive.class,
                        folder.getParentFile().getParentFile().getName() + ".jar")
                .as(ExplodedImporter.class)
                .importDirectory(folder)
                .as(JavaArchive.class);
    }
}
