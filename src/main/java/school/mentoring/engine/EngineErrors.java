package school.mentoring.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import school.mentoring.shared.Refusal;

/** Says in Russian, with a remedy, what the engine's REST answers in English. */
final class EngineErrors {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EngineErrors() {}

  static void write(HttpServletResponse response, Refusal refusal) throws IOException {
    response.setStatus(status(refusal.kind()));
    response.setContentType("application/json");
    byte[] body =
        JSON.writeValueAsBytes(Map.of("type", "Refusal", "message", refusal.getMessage()));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
      case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
      case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
      case CONFLICT -> HttpServletResponse.SC_CONFLICT;
      case BUSY -> 429;
    };
  }

  /** The refusal behind an error of the engine that people meet in daily work. */
  static Optional<Refusal> translated(int status, byte[] body) {
    JsonNode error = read(body);
    String type = error.path("type").asText();
    String message = error.path("message").asText();
    if (type.equals("Refusal")) {
      return Optional.empty();
    }
    if (message.contains("ENGINE-13034")) {
      return Optional.of(
          Refusal.notFound("Задача не найдена: она принадлежит другой организации."));
    }
    if (status == 403 || type.equals("AuthorizationException")) {
      return Optional.of(
          Refusal.forbidden(
              "Недостаточно прав: это делает другая роль или другой сотрудник. Обратитесь к куратору программы."));
    }
    if (type.equals("OptimisticLockingException") || message.contains("ENGINE-03005")) {
      return Optional.of(
          Refusal.conflict(
              "Кто-то сделал это одновременно с вами. Обновите страницу: возможно, задача уже выполнена."));
    }
    if (message.contains("Cannot find task with id") || message.contains("task is null")) {
      return Optional.of(
          Refusal.notFound(
              "Задача не найдена: она уже выполнена или снята. Обновите список задач."));
    }
    if (message.contains("is suspended")) {
      return Optional.of(
          Refusal.conflict("Программа приостановлена. Возобновите её на странице программы."));
    }
    if (message.contains("already claimed") || type.equals("TaskAlreadyClaimedException")) {
      return Optional.of(Refusal.conflict("Задачу уже взял другой сотрудник."));
    }
    return Optional.empty();
  }

  private static JsonNode read(byte[] body) {
    try {
      return JSON.readTree(new String(body, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return JSON.createObjectNode();
    }
  }
}
