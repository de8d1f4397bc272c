package school.mentoring.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;
import school.mentoring.shared.Refusal;

/**
 * Shows a refusal to the person. A form sent by htmx stays as it was typed and gets only the
 * message; without scripts a page with the message comes, and the browser's "back" keeps the form.
 */
@ControllerAdvice
class RefusalAdvice {

  private static final String INCOMPLETE =
      "Заполнено не всё: вернитесь к форме, заполните её поля и отправьте снова.";

  @ExceptionHandler
  Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    HttpStatus status =
        switch (refusal.kind()) {
          case INVALID -> HttpStatus.BAD_REQUEST;
          case NOT_FOUND -> HttpStatus.NOT_FOUND;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case CONFLICT -> HttpStatus.CONFLICT;
          case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    return answer(status, refusal.getMessage(), request, response);
  }

  @ExceptionHandler(ConcurrencyFailureException.class)
  Object overtaken(HttpServletRequest request, HttpServletResponse response) {
    return answer(
        HttpStatus.CONFLICT,
        "Кто-то изменил это одновременно с вами. Обновите страницу и повторите, если нужно.",
        request,
        response);
  }

  @ExceptionHandler
  Object notKept(
      DataIntegrityViolationException broken,
      HttpServletRequest request,
      HttpServletResponse response) {
    return UnfitData.of(broken)
        ? answer(HttpStatus.BAD_REQUEST, UnfitData.MESSAGE, request, response)
        : overtaken(request, response);
  }

  @ExceptionHandler
  Object unreadable(
      MethodArgumentTypeMismatchException wrong,
      HttpServletRequest request,
      HttpServletResponse response) {
    return unreadable(wrong.getValue(), wrong.getRequiredType(), request, response);
  }

  @ExceptionHandler
  Object unreadable(BindException wrong, HttpServletRequest request, HttpServletResponse response) {
    FieldError first = wrong.getFieldError();
    return first == null
        ? answer(HttpStatus.BAD_REQUEST, INCOMPLETE, request, response)
        : unreadable(
            first.getRejectedValue(), wrong.getFieldType(first.getField()), request, response);
  }

  private static Object unreadable(
      Object value, Class<?> wanted, HttpServletRequest request, HttpServletResponse response) {
    String remedy =
        wanted == LocalDate.class
            ? "проверьте год, день нужен с %1$td.%1$tm.%1$tY по %2$td.%2$tm.%2$tY."
                .formatted(TypedDays.FIRST, TypedDays.LAST)
            : "исправьте поле или адрес страницы и повторите.";
    return answer(
        HttpStatus.BAD_REQUEST,
        "Значение «%s» не подходит: %s".formatted(value, remedy),
        request,
        response);
  }

  @ExceptionHandler(MissingRequestValueException.class)
  Object incomplete(HttpServletRequest request, HttpServletResponse response) {
    return answer(HttpStatus.BAD_REQUEST, INCOMPLETE, request, response);
  }

  @ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
  Object withoutFile(HttpServletRequest request, HttpServletResponse response) {
    return answer(
        HttpStatus.BAD_REQUEST,
        "Файл не прочитан: выберите его ещё раз и отправьте форму снова.",
        request,
        response);
  }

  @ExceptionHandler
  Object tooLarge(
      MaxUploadSizeExceededException large,
      HttpServletRequest request,
      HttpServletResponse response) {
    return answer(
        HttpStatus.PAYLOAD_TOO_LARGE,
        "Файл больше 20 МБ: уменьшите его или разделите на части.",
        request,
        response);
  }

  private static Object answer(
      HttpStatus status, String message, HttpServletRequest request, HttpServletResponse response) {
    if (request.getRequestURI().startsWith("/api/")) {
      // whatever the program says it accepts: without this a browser's look would end as a failure
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_JSON)
          .body(Map.of("type", "Refusal", "message", message));
    }
    if (request.getHeader("HX-Request") != null && !request.getMethod().equals("GET")) {
      return ResponseEntity.status(status)
          .header("HX-Retarget", "#problem")
          .header("HX-Reswap", "innerHTML")
          .header("HX-Push-Url", "false")
          .header("Content-Type", "text/html;charset=UTF-8")
          .body("<p class=\"problem\">" + HtmlUtils.htmlEscape(message) + "</p>");
    }
    return new ModelAndView("problem", Map.of("message", message), status);
  }
}
