package fi.osallisuus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api;x=1/a",
        "/api/a;",
        "/api%3bx/a",
        "/api%3Bx",
        "/a%2fb",
        "/a%2Fb",
        "/a%5cb",
        "/a%2e%2e/b",
        "/a/%2e",
        "/a%25b",
        "//a",
        "/a//b",
        "/a/./b",
        "/a/../b",
        "/a/..",
        "/a/.",
        "/..",
        "/a\\b",
        "/a%00b",
        "/a%zz",
        "/a%2",
        "/a%"
      })
  void pathsThatCanBeReadTwoWaysAreRefused(String path) {
    assertThat(PathGuard.refuses(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/v1/a",
        "/api/v1/a/",
        "/a/b:cancel",
        "/a/b.csv",
        "/a/%C3%A4",
        "/a/...",
        "/a/.well-known"
      })
  void plainPathsPass(String path) {
    assertThat(PathGuard.refuses(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://host/a?b=//;", "/a?b", "/a", "https://host:1/a"})
  void onlyThePathIsLookedAt(String uri) {
    assertThat(PathGuard.rawPath(uri)).isEqualTo("/a");
  }
}
