package school.mentoring.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import school.mentoring.shared.Refusal;

/** Says in Russian, with a remedy, what the engine's REST answers in English. */
final class EngineErrors {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How the engine and the database say that somebody else was faster. */
  private static final Set<String> OVERTAKEN =
      Set.of(
          "OptimisticLockingException",
          "ObjectOptimisticLockingFailureException",
          "ConcurrencyFailureException",
          "CannotAcquireLockException",
          "PessimisticLockingFailureException",
          "DataIntegrityViolationException",
          "DuplicateKeyException");

  /** How databases say that a text or a number is too large for its column. */
  private static final Pattern UNFIT =
      Pattern.compile("value too long|out of range|invalid byte sequence|Value too long");

  /** How the engine says that what it has just read of a process is gone. */
  private static final Pattern GONE =
      Pattern.compile(
          "Cannot find task with id|task is null|execution is null|processInstance is null"
              + "|Cannot restore state of process instance");

  private EngineErrors() {}

  static void write(HttpServletResponse response, Refusal refusal) throws IOException {
    write(response, status(refusal.kind()), refusal.getMessage());
  }

  static void write(HttpServletResponse response, int status, String message) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    byte[] body = JSON.writeValueAsBytes(Map.of("type", "Refusal", "message", message));
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
    int code = error.path("code").asInt();
    if (code == BuiltinExceptionCode.COLUMN_SIZE_TOO_SMALL.getCode()
        || UNFIT.matcher(message).find()) {
      return Optional.of(
          new Refusal(
              "Одно из полей не помещается: сократите самый длинный текст, проверьте числа и отправьте снова."));
    }
    if (isOvertaken(code) || OVERTAKEN.contains(type) || message.contains("ENGINE-03005")) {
      return Optional.of(
          Refusal.conflict(
              "Кто-то сделал это одновременно с вами. Обновите страницу: возможно, задача уже выполнена."));
    }
    if (isGone(message)) {
      return Optional.of(GoneTask.refusal());
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

  /** Whether a code of the engine says that two met in the database. */
  static boolean isOvertaken(int code) {
    return code == BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode()
        || code == BuiltinExceptionCode.DEADLOCK.getCode()
        || code == BuiltinExceptionCode.FOREIGN_KEY_CONSTRAINT_VIOLATION.getCode();
  }

  /** Whether somebody else ended a process, or did its task, between two reads of the engine. */
  static boolean isGone(String message) {
    return message != null && GONE.matcher(message).find();
  }

  /** What the log keeps of a failure: where it was, and its kind, but none of its words. */
  static String failed(HttpServletRequest request, int status, byte[] body) {
    JsonNode error = read(body);
    return "%s %s: %d %s, code %s"
        .formatted(
            request.getMethod(),
            request.getRequestURI(),
            status,
            error.path("type").asText("?"),
            error.path("code").asText("?"));
  }

  private static JsonNode read(byte[] body) {
    try {
      return JSON.readTree(new String(body, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return JSON.createObjectNode();
    }
  }
}
