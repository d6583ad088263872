package org.holdfast.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.holdfast.shared.Refused;

/** An address that can be written to, in lower case. */
public record EmailAddress(String address) {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:]+\\.[^\\s@<>\"(),;:.]{2,}");
    private static final int LONGEST = 254;

    public EmailAddress {
        address = address.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !SHAPE.matcher(address).matches()) {
            throw new Refused("refused.email");
        }
    }
}
