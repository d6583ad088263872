package org.holdfast.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.access.Role;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.Refused;

/**
 * A person who can sign in.
 *
 * <p>Life: invited by an admin, active from the first visit, closed when the admin closes it; reopened, it is invited
 * again until the next visit. The identity provider keeps the password; this row says what the person may do.
 */
@Holds(Kind.ACCOUNTS)
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Column(name = "subject", nullable = false)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private Role role;

    @Embedded
    private PersonName name;

    @Column(name = "email", nullable = false)
    private String email;

    @Column(name = "locale", nullable = false)
    private String locale;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private Standing standing;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Account() {}

    /** An invited person whom the identity provider already knows as {@code subject}. */
    public Account(AccountId id, String subject, Role role, NewPerson person, Instant addedAt) {
        this.id = id.value();
        this.subject = subject;
        this.role = role;
        this.name = person.name();
        this.email = person.email().address();
        this.locale = person.locale().toLanguageTag();
        this.standing = Standing.INVITED;
        this.addedAt = addedAt;
    }

    /** Marks the first visit since the invitation; later ones change nothing. */
    public void arrive() {
        if (standing == Standing.INVITED) {
            standing = Standing.ACTIVE;
        }
    }

    public void close() {
        standing = Standing.CLOSED;
    }

    /** Opens a closed account again; whoever never chose a password can be sent the link once more. */
    public void reopen() {
        if (standing != Standing.CLOSED) {
            throw new Refused("refused.account.open");
        }
        standing = Standing.INVITED;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public String subject() {
        return subject;
    }

    public Role role() {
        return role;
    }

    public PersonName name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public Standing standing() {
        return standing;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public long version() {
        return version;
    }
}
