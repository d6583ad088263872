package org.holdfast.worksheet.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;

/** A worksheet that a counselor wants at hand; there while she does. */
@Holds(Kind.OWN_WORKSHEETS)
@Entity
@Table(name = "favourite_worksheet")
public class Favourite {

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private AccountId account;

    @Column(name = "worksheet_key", nullable = false)
    private String worksheetKey;

    protected Favourite() {}

    public Favourite(AccountId account, String worksheetKey) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.worksheetKey = worksheetKey;
    }

    public AccountId account() {
        return account;
    }

    public String worksheetKey() {
        return worksheetKey;
    }
}
