package org.holdfast.figures;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.fuzz.Mutations;
import org.holdfast.fuzz.SpoiledInputs;
import org.holdfast.fuzz.Trial;
import org.holdfast.library.Library;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** The reader of Questionnaires as it ships: its classes are taken from the war, which nothing else may depend on. */
final class ShippedQuestionnaires implements AutoCloseable {

    private static final String ROOM = "org.holdfast.worksheet.fhir.";
    private static final TemplateRef REF = new TemplateRef("own-1", 1);

    private final Path project = Path.of(System.getProperty("holdfast.project", ".."));
    private final URLClassLoader war;
    private final MethodHandle write;
    private final MethodHandle read;

    ShippedQuestionnaires() throws IOException, ReflectiveOperationException {
        war = new URLClassLoader(
                places(project.resolve("web/target/holdfast/WEB-INF")),
                getClass().getClassLoader());
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        Class<?> writer = war.loadClass(ROOM + "Questionnaires");
        Function<String, Words> labels = key -> new Words(key, key);
        write = lookup.bind(
                writer.getConstructor(Function.class).newInstance(labels),
                "json",
                MethodType.methodType(String.class, WorksheetTemplate.class));
        Class<?> reader = war.loadClass(ROOM + "QuestionnaireReader");
        read = lookup.bind(
                reader.getConstructor(List.class).newInstance(new Library().feelings()),
                "read",
                MethodType.methodType(war.loadClass(ROOM + "QuestionnaireRead"), String.class, TemplateRef.class));
    }

    /** Tries it with so many spoiled Questionnaires, our own and other systems'. */
    Trial run(int count) throws IOException {
        List<String> sound =
                new ArrayList<>(SpoiledInputs.sheets().map(this::write).toList());
        try (Stream<Path> files = Files.list(project.resolve("web/src/test/resources/fhir"))) {
            for (Path file : files.sorted().toList()) {
                sound.add(Files.readString(file));
            }
        }
        Mutations inputs = new Mutations(6, sound);
        return new Trial().run(count, inputs::next, this::read);
    }

    private String write(WorksheetTemplate sheet) {
        try {
            return (String) write.invoke(sheet);
        } catch (Throwable e) {
            throw new IllegalStateException("A sound worksheet cannot be written", e);
        }
    }

    private void read(String text) throws Throwable {
        read.invoke(text, REF);
    }

    @Override
    public void close() throws IOException {
        war.close();
    }

    private static URL[] places(Path inside) throws IOException {
        List<URL> places = new ArrayList<>();
        places.add(inside.resolve("classes/").toUri().toURL());
        try (Stream<Path> jars = Files.list(inside.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                places.add(jar.toUri().toURL());
            }
        }
        return places.toArray(URL[]::new);
    }
}
