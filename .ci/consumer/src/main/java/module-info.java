/** A stranger's module that uses the library. */
module example.consumer {
    requires io.github.groundwork.screening;
}
