package org.holdfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FirstPageTest {

    @Test
    void what_a_view_says_never_ends_the_script_it_travels_in() {
        for (String words : new String[] {"</script><img src=x>", "<!-- <script>", "</SCRIPT >", "a < b"}) {
            Document page = Document.createShell("");
            Element script = new Element("script").attr("initial", "");
            script.appendChild(new DataNode("window.said = {\"value\":\"" + words + "\"}"));
            page.head().appendChild(script);
            FirstPage.escape(script);
            Document read = Jsoup.parse(page.html());
            assertThat(read.select("script")).hasSize(1);
            assertThat(read.body().childNodeSize()).isZero();
            assertThat(read.select("img")).isEmpty();
            assertThat(script.data()).doesNotContain("<").contains("\\u003C");
        }
    }
}
