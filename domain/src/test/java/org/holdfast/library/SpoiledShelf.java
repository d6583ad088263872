package org.holdfast.library;

/** The library with one of its files in the words of somebody else. */
public final class SpoiledShelf {

    private static final String POLICY = "policies/open.v1.json";

    private SpoiledShelf() {}

    /** The files that can be spoiled, by what they hold. */
    public enum Part {
        WORKSHEET(FakeShelf.WORKSHEET),
        PLAN(FakeShelf.PLAN),
        POLICY(SpoiledShelf.POLICY),
        FEELINGS(FakeShelf.FEELINGS);

        private final String file;

        Part(String file) {
            this.file = file;
        }

        /** As it is when nothing happened to it. */
        public String sound() {
            return new FakeShelf().text(file).orElseThrow();
        }
    }

    /** @throws BrokenLibrary if the file cannot be used */
    public static void read(Part part, String text) {
        new Library(new FakeShelf().with(part.file, text));
    }
}
