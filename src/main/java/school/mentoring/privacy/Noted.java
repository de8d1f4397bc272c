package school.mentoring.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page or file with people in it: whoever gets it is written into the trail, once, and after the
 * page has let them in. What cannot be noted is not handed out.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Noted {

  AccessAct act();

  /** The page or section in words; never a name. */
  String place();

  /** Name of the part of the address that tells the person; empty for a list. */
  String person() default "";

  /** Name of the model's attribute with the list, which is counted; empty where there is none. */
  String list() default "";
}
