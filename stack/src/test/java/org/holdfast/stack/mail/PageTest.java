package org.holdfast.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private final Page page = new Page(ZoneId.of("Europe/Stockholm"));

    @Test
    void nothing_in_a_message_becomes_markup() {
        String evil = "<script>alert('x')</script>\"&";
        String html = page.of(List.of(new Letters.Received(Instant.EPOCH, new Letter(evil, evil, evil, evil))));
        assertThat(html)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;");
    }

    @Test
    void links_can_be_clicked() {
        assertThat(Page.linked("Open http://127.0.0.1/a?b=c&d=e now"))
                .isEqualTo("Open <a rel=\"noreferrer noopener\" href=\"http://127.0.0.1/a?b=c&amp;d=e\">"
                        + "http://127.0.0.1/a?b=c&amp;d=e</a> now");
    }

    @Test
    void a_link_cannot_break_out_of_its_address() {
        assertThat(Page.linked("http://a/'onmouseover='x")).doesNotContain("'");
        assertThat(Page.linked("javascript:alert(1)")).isEqualTo("javascript:alert(1)");
    }

    @Test
    void an_empty_mailbox_says_what_it_is_for() {
        assertThat(page.of(List.of())).contains("Nothing has come yet");
    }
}
