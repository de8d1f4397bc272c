package school.mentoring.shared.web;

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What a person, or a program, is told where nothing of ours answered: what happened and what to do
 * now, in Russian, and nothing technical. A failure names its time, by which an administrator finds
 * it in the log.
 */
@Component
class Failures extends DefaultErrorAttributes {

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> found = super.getErrorAttributes(request, options);
    int status = (int) found.get("status");
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("timestamp", found.get("timestamp"));
    told.put("status", status);
    told.put("type", "Refusal");
    told.put("title", title(status));
    told.put("message", message(status) + when(status, (Date) found.get("timestamp")));
    return told;
  }

  private static String title(int status) {
    return switch (status) {
      case 401 -> "Сеанс закончился";
      case 403 -> "Недостаточно прав";
      case 404 -> "Страница не найдена";
      case 413 -> "Файл слишком большой";
      case 429 -> "Слишком много запросов";
      case 503 -> "Программа сейчас не отвечает";
      default -> "Не получилось";
    };
  }

  private static String message(int status) {
    return switch (status) {
      case 401 ->
          "Вы не вошли, или сеанс закончился, пока страница была открыта. Войдите в новой вкладке, затем вернитесь и отправьте форму ещё раз.";
      case 403 -> "Это открывает и меняет другая роль. Обратитесь к куратору программы.";
      case 404 -> "Такой страницы нет. Проверьте адрес или начните с главной.";
      case 405 -> "По этому адресу форму отправляют со страницы. Начните с главной.";
      case 406 -> "В таком виде это не отдаётся: запросите страницу или JSON.";
      case 413 -> "Файл больше 20 МБ: уменьшите его или разделите на части.";
      case 415 -> "Такое содержимое здесь не принимается: отправьте форму со страницы.";
      case 429 -> "Подождите минуту и повторите.";
      case 503 -> "Подождите минуту и обновите страницу.";
      default ->
          status < 500
              ? "Запрос не удалось разобрать. Вернитесь назад, проверьте заполненные поля и отправьте снова."
              : "Ошибка на сервере. Сохранённое раньше не потеряно: вернитесь назад и повторите.";
    };
  }

  private static String when(int status, Date at) {
    return status < 500
        ? ""
        : " Если не помогло, сообщите администратору время ошибки: "
            + new SimpleDateFormat("dd.MM.yyyy HH:mm:ss").format(at)
            + ".";
  }
}
