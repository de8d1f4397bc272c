package school.mentoring.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import school.mentoring.ServerTest;

/** Who is challenged with a password box, who is led to the login, and what a failure says. */
@ServerTest
class SignInAgainTests {

  private static final String CHALLENGE = "WWW-Authenticate";
  private static final String CHROMIUM = "Mozilla/5.0 (X11; Linux x86_64) Chrome/156";

  @LocalServerPort int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({
    "/camunda/api/engine/engine/default/task, application/json",
    "/camunda/api/admin/auth/user/default, */*",
    "/orders, */*",
    "/api/programmes, */*"
  })
  void aScriptOfABrowserIsNeverChallenged(String address, String accepted) throws Exception {
    HttpResponse<String> answer =
        sent(request(address).header("User-Agent", CHROMIUM).header("Accept", accepted));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue(CHALLENGE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/engine-rest/task", "/api/programmes", "/orders"})
  void aProgramIsAskedForItsPassword(String address) throws Exception {
    HttpResponse<String> answer = sent(request(address).header("Accept", "application/json"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue(CHALLENGE))
        .hasValueSatisfying(it -> it.contains("Basic"));
  }

  @ParameterizedTest
  @CsvSource({"/orders", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/"})
  void aPageLeadsToTheLogin(String address) throws Exception {
    HttpResponse<String> answer = sent(request(address).header("Accept", "text/html,*/*;q=0.8"));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
  }

  @Test
  void aLinkFollowedByHtmxGoesThroughTheLoginAndAFormOnlyGetsAMessage() throws Exception {
    HttpResponse<String> link =
        sent(request("/orders?page=1").header("HX-Request", "true").header("HX-Boosted", "true"));
    HttpResponse<String> form =
        sent(request("/programmes").header("HX-Request", "true").POST(BodyPublishers.noBody()));

    assertThat(link.headers().firstValue("HX-Redirect")).hasValue("/orders?page=1");
    assertThat(form.statusCode()).isEqualTo(401);
    assertThat(form.headers().firstValue("HX-Retarget")).hasValue("#problem");
    assertThat(form.body()).contains("осталось на месте").contains("/signed-in");
  }

  @Test
  void aFormOfAnOldSessionIsNotTakenForLackingRights() throws Exception {
    HttpRequest.Builder form = request("/programmes").header("Accept", "text/html");
    HttpResponse<String> answer = sent(form.POST(BodyPublishers.noBody()));
    HttpResponse<String> login = sent(request("/login").POST(BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("Сеанс закончился").contains("/signed-in");
    assertThat(login.headers().firstValue("Location").orElse("")).endsWith("/login?again");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /assets/nowhere.css, text/html, 404, Такой страницы нет",
    "GET, /assets/nowhere.css, application/json, 404, Такой страницы нет",
    "POST, /q/none, text/html, 4.., ''",
    "DELETE, /q/none, application/json, 405, отправляют со страницы"
  })
  void whatNobodyAnswersIsSaidInRussian(
      String method, String address, String accepted, String status, String said) throws Exception {
    HttpResponse<String> answer =
        sent(request(address).header("Accept", accepted).method(method, BodyPublishers.noBody()));

    assertThat(String.valueOf(answer.statusCode())).matches(status);
    assertThat(answer.body()).contains(said).doesNotContainPattern("Not Found|Exception|Error");
  }

  @Test
  void aTornAddressIsRefusedInRussian() throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));

      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .contains("400")
          .contains("Такой адрес не прочитать")
          .doesNotContain("Bad Request</");
    }
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
