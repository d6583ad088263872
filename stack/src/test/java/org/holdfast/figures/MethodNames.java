package org.holdfast.figures;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Every name that our classes in a war use, so also those of all their methods. */
final class MethodNames {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{2,40}");
    private static final int MAGIC_AND_VERSION = 8;

    private final Set<String> names = new TreeSet<>();

    /** @param war with our modules among its libraries */
    static Set<String> in(Path war) {
        MethodNames all = new MethodNames();
        try (InputStream file = Files.newInputStream(war)) {
            all.read(new ZipInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.names;
    }

    private void read(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.contains("lib/holdfast-") && name.endsWith(".jar")) {
                read(new ZipInputStream(new ByteArrayInputStream(zip.readAllBytes())));
            } else if (name.contains("org/holdfast/") && name.endsWith(".class")) {
                readClass(new DataInputStream(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
    }

    /** A class begins with the pool of its constants, where every name stands. */
    private void readClass(DataInputStream in) throws IOException {
        in.skipNBytes(MAGIC_AND_VERSION);
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> {
                    String text = in.readUTF();
                    if (NAME.matcher(text).matches()) {
                        names.add(text);
                    }
                }
                case 5, 6 -> {
                    in.skipNBytes(8);
                    index++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
    }
}
