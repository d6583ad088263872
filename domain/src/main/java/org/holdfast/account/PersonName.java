package org.holdfast.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.holdfast.shared.Limits;

/** What a person is called: a given name, a family name, and a title where one is used. */
@Embeddable
public class PersonName {

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "given_name", nullable = false)
    private String given;

    @Column(name = "family_name", nullable = false)
    private String family;

    protected PersonName() {
        this.title = "";
        this.given = "";
        this.family = "";
    }

    public PersonName(String title, String given, String family) {
        this.title = title.isBlank() ? "" : Limits.title(title);
        this.given = Limits.name(given);
        this.family = Limits.name(family);
    }

    public String title() {
        return title;
    }

    public String given() {
        return given;
    }

    public String family() {
        return family;
    }

    /** How the record names the person: "Maya Lindqvist", "Dr. Abena Osei". */
    public String full() {
        return (title + " " + given + " " + family).strip();
    }

    /** How others speak of the person: "Dr. Osei", else "Maya". */
    public String spoken() {
        return title.isEmpty() ? given : title + " " + family;
    }
}
