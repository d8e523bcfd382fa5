package fi.osallisuus.kit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTagTest {
  private static final String TAG = ContentTag.of("a".getBytes(UTF_8));

  @Test
  void theTagFollowsTheContent() {
    assertThat(TAG).isEqualTo("\"ca978112ca1bbdcafac231b39a23dc4d\"");
    assertThat(ContentTag.of("b".getBytes(UTF_8))).isNotEqualTo(TAG);
  }

  @Test
  void whoeverNamesTheTagHasTheContent() {
    assertThat(ContentTag.isKnown("\"x\", W/" + TAG, TAG)).isTrue();
    assertThat(ContentTag.isKnown("*", TAG)).isTrue();
    assertThat(ContentTag.isKnown("\"x\"", TAG)).isFalse();
    assertThat(ContentTag.isKnown(null, TAG)).isFalse();
  }
}
