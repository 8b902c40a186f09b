import static java.util.Locale.ENGLISH;

import io.github.groundwork.screening.answer.*;
import io.github.groundwork.screening.catalog.*;
import io.github.groundwork.screening.instrument.*;
import io.github.groundwork.screening.rule.*;
import io.github.groundwork.screening.score.*;
import java.util.*;
